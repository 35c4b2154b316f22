import { watchQuiet } from './quiet';
import { help } from './help';

watchQuiet();
help();

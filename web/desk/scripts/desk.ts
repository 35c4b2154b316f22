import { watchQuiet } from './quiet';

watchQuiet();

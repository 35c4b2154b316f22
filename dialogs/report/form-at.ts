import type { Service } from '../../knowledge/catalogue/service';
import { type Item, itemsOf } from '../../requests/form';
import type { Scene } from '../dialog';
import type { ReportState } from './state';

/** A form as it stands: whose it is, what it holds, and what just happened around it. */
export interface FormAt {
  readonly service: Service;
  readonly state: ReportState;
  readonly scene: Scene;
}

export const openItem = ({ service, state }: FormAt): Item | undefined =>
  itemsOf(service).find((item) => item.code === state.open);

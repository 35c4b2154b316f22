import type { Service } from '../../knowledge/catalogue/service';
import { fitting, type Item, itemsOf } from '../../requests/form';
import type { Scene } from '../dialog';
import type { ReportState } from './state';

/** A form as it stands: whose it is, what it holds, and what just happened around it. */
export interface FormAt {
  readonly service: Service;
  readonly state: ReportState;
  readonly scene: Scene;
}

/** The form with the answers that the service, as it is today, still has a use for. */
export function formAt(state: ReportState, scene: Scene): FormAt | undefined {
  const service = scene.catalogue.service(state.service);
  return service && { service, scene, state: { ...state, answers: fitting(service, state.answers) } };
}

export const openItem = ({ service, state }: FormAt): Item | undefined =>
  itemsOf(service).find((item) => item.code === state.open);

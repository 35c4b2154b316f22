import type { Service } from '../../knowledge/catalogue/service';
import { type Askable, fitting, type Item, itemsOf } from '../../requests/form';
import { isOpenAt } from '../../requests/opening';
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

/** What the form can ask for just now. Out of hours a time may be chosen where somebody would else ring at once. */
export const askable = ({ service, scene }: FormAt): Askable => ({
  photos: scene.can.photos,
  slots: service.slots?.only !== 'out-of-hours' || !isOpenAt(scene.now, scene.catalogue.council),
});

export const openItem = ({ service, state }: FormAt): Item | undefined =>
  itemsOf(service).find((item) => item.code === state.open);

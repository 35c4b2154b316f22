import type { Catalogue } from '../../knowledge/catalogue/catalogue';
import type { Service } from '../../knowledge/catalogue/service';
import { CALL_BACK } from '../person/state';

const hasForm = ({ kind, code }: Service): boolean => kind !== 'information' && code !== CALL_BACK;

/**
 * The form that goes with an answer: the service's own, or else that of the one service which shares the article, or
 * the number in the Local Government Service List. Of several none is better than the others.
 */
export function formFor(service: Service, { services }: Catalogue): Service | undefined {
  if (hasForm(service)) return service;
  const others = services.filter(hasForm);
  const sharing = others.filter((one) => one.article !== undefined && one.article === service.article);
  const alike = sharing.length > 0 ? sharing : others.filter((one) => one.lgsl === service.lgsl);
  return alike.length === 1 ? alike[0] : undefined;
}

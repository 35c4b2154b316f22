import { toDisplay } from '../../../base/phone-numbers';
import type { ChannelParts } from '../../channel';
import type { Tree } from '../../http/xml-writing';

/** When what is offered here last changed its shape. */
const CHANGED = '2026-11-23T00:00:00Z';

/** Open311 Service Discovery: who offers what, where. */
export function discoveryShown({ catalogue, publicUrl }: ChannelParts, root: string): Tree {
  const { name, contact } = catalogue.council;
  const reach = [toDisplay(contact.phone), contact.email].filter(Boolean).join(' or ');
  return {
    changeset: CHANGED,
    contact: `${name.en}, ${reach}`,
    key_service: `Ask ${name.en} for a key: ${reach}`,
    endpoints: [
      {
        specification: 'http://wiki.open311.org/GeoReport_v2',
        url: new URL(root, publicUrl).href,
        changeset: CHANGED,
        type: 'production',
        formats: ['text/xml', 'application/json'],
      },
    ],
  };
}

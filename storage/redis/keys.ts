import { SetupError } from '../../base/errors';

/** The braces make all keys of a council live on one server of a cluster; so none may stand in the name itself. */
const NAMESPACE = /^[A-Za-z0-9._-]{1,100}$/;

/** Where things lie. Whatever text follows the prefix, it cannot leave its kind or its council. */
export class Keys {
  constructor(private readonly namespace: string) {
    if (!NAMESPACE.test(namespace)) {
      throw new SetupError(
        'A council in Redis is named with letters, digits, dots and hyphens: rename its folder.',
      );
    }
  }

  record = (key: string): string => `{${this.namespace}}:r:${key}`;
  index = (name: string): string => `{${this.namespace}}:i:${name}`;
  counter = (key: string): string => `{${this.namespace}}:c:${key}`;
  feed = (name: string): string => `{${this.namespace}}:f:${name}`;
  tries = (key: string, windowMs: number, ends: number): string =>
    `{${this.namespace}}:l:${ends}:${windowMs}:${key}`;

  /** The channel on which the names of feeds that grew are called out. */
  get wake(): string {
    return `{${this.namespace}}:wake`;
  }
}

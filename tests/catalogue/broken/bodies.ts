import type { Edit } from './edit';

/** What a body may get wrong. */
export const brokenBodies: readonly Edit[] = [
  {
    when: 'a body has no Welsh',
    file: 'bodies/dvla.yaml',
    from: /\n {2}cy: y DVLA\n/,
    to: '\n',
    at: 'name:',
    says: '`name` has no Welsh; add a line that begins with `cy:`, since council.yaml lists cy among its languages.',
  },
  {
    when: 'the link of a body is none',
    file: 'bodies/dvla.yaml',
    from: 'https://www.gov.uk/browse/driving',
    to: 'www.gov.uk/browse/driving',
    at: 'link:',
    says: '`link` must be a full address that begins with https://, but is "www.gov.uk/browse/driving".',
  },
  {
    when: 'the number of a body is cut short',
    file: 'bodies/dvla.yaml',
    from: '0300 790 6801',
    to: '0300 790',
    at: 'phone:',
    says: '`phone` must be a whole phone number, such as "101" or "01632 960100", but is "0300 790".',
  },
  {
    when: 'two bodies have one code',
    file: 'bodies/dvsa.yaml',
    from: 'code: dvsa',
    to: 'code: dvla',
    says: 'the code "dvla" is taken by council/bodies/dvla.yaml; give each body its own.',
  },
  {
    when: 'a body has the code of a service',
    file: 'bodies/dvla.yaml',
    from: 'code: dvla',
    to: 'code: pothole',
    says: 'the code "pothole" is a service\'s; give the body another.',
  },
  {
    when: 'it is said when to ring, but not which number',
    file: 'bodies/police.yaml',
    from: 'Ring {phone} if it can wait.',
    to: 'Ring 101 if it can wait.',
    at: '  en: Ring 999',
    says: '`en` of `when` must name the number; write {phone} where it belongs.',
  },
  {
    when: 'a body has a gap that nothing fills',
    file: 'bodies/dvla.yaml',
    from: 'They deal with driving licences',
    to: 'They deal with {licences}',
    at: '  en: They deal',
    says: '`en` of `does` has a gap {licences} that we cannot fill; only `when` has one, {phone}, if there is a `phone`.',
  },
];

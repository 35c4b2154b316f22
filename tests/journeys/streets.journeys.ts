import { theme } from './journey';

export const streets = theme(
  {
    title: 'a street light that is out, skipping what is not known',
    turns: [
      ['a street light is out', 'asks street-light/place'],
      ['on Station Road', 'asks street-light/fault'],
      ["it's out", 'asks street-light/column'],
      ["I don't know the number", 'sums up street-light'],
      ['yes', 'says filed.sent; waits nothing'],
    ],
    stored: {
      requests: [{ service: 'street-light', place: 'Station Road, Aldersford', answers: { fault: 'off' } }],
      waits: 'nothing',
    },
  },
  {
    title: 'an overgrown tree hides a sign',
    turns: [
      ['the hedge is overgrown', 'asks overgrown-tree/place'],
      ['Station Road', 'asks overgrown-tree/problem'],
      ['it hides a sign', 'sums up overgrown-tree'],
      ['yes', 'says filed.sent; waits nothing'],
    ],
    stored: {
      requests: [
        { service: 'overgrown-tree', place: 'Station Road, Aldersford', answers: { problem: 'sight' } },
      ],
      waits: 'nothing',
    },
  },
  {
    title: 'a flooded road',
    turns: [
      ['the road is flooded', 'asks road-flooding/place'],
      ['Station Road', 'asks road-flooding/danger'],
      ['neither', 'asks road-flooding/passable'],
      ['only slowly', 'sums up road-flooding'],
      ['yes', 'says filed.sent; waits nothing'],
    ],
    stored: {
      requests: [
        {
          service: 'road-flooding',
          place: 'Station Road, Aldersford',
          answers: { danger: 'neither', passable: 'slowly' },
        },
      ],
      waits: 'nothing',
    },
  },
  {
    title: 'a loose paving slab',
    turns: [
      ['loose paving slab', 'asks pavement/place'],
      ['outside 3 Station Road', 'sums up pavement'],
      ['what did I say?', 'sums up pavement'],
      ['yes', 'says filed.sent'],
    ],
    stored: {
      requests: [{ service: 'pavement', place: '3 Station Road, Aldersford', answers: { problem: 'loose' } }],
      waits: 'nothing',
    },
  },
  {
    title: 'broken glass',
    turns: [
      ['there is broken glass all over the pavement', 'asks street-cleaning/place'],
      ['hello', 'says talk.hello; asks street-cleaning/place'],
      ['Mill Lane', 'sums up street-cleaning'],
      ['yes', 'says filed.sent'],
    ],
    stored: {
      requests: [{ service: 'street-cleaning', place: 'Mill Lane, Aldersford', answers: { what: 'glass' } }],
      waits: 'nothing',
    },
  },
  {
    title: 'traffic lights stuck on red',
    turns: [
      ['hello', 'says talk.hello'],
      ['the traffic lights are stuck on red', 'asks traffic-light/place'],
      ['Castle Street', 'sums up traffic-light'],
      ['yes', 'says filed.sent'],
    ],
    stored: {
      requests: [
        { service: 'traffic-light', place: 'Castle Street, Aldersford', answers: { fault: 'stuck' } },
      ],
      waits: 'nothing',
    },
  },
  {
    title: 'a blocked drain, going back',
    turns: [
      ['the drain is blocked', 'asks blocked-drain/place'],
      ['16 Mill Lane', 'asks blocked-drain/home'],
      ['go back', 'asks blocked-drain/place'],
      ['18 Mill Lane', 'asks blocked-drain/home'],
      ['no', 'sums up blocked-drain'],
      ['send', 'says filed.sent'],
    ],
    stored: {
      requests: [
        {
          service: 'blocked-drain',
          place: '18 Mill Lane, Aldersford',
          answers: { problem: 'blocked', home: false },
        },
      ],
      waits: 'nothing',
    },
  },
  {
    title: 'fly posters',
    turns: [
      ['someone has put posters all over the bus stop', 'asks fly-posting/place'],
      ['Station Road', 'asks fly-posting/offensive'],
      ['no', 'asks fly-posting/advertises'],
      ['skip', 'sums up fly-posting'],
      ['yes', 'says filed.sent'],
    ],
    stored: {
      requests: [
        { service: 'fly-posting', place: 'Station Road, Aldersford', answers: { offensive: false } },
      ],
      waits: 'nothing',
    },
  },
  {
    title: 'a pothole, in Welsh',
    language: 'cy',
    turns: [
      ['mae twll yn y ffordd yn 41 Mill Lane', 'shows Mill Lane; asks pothole/depth'],
      ['sori, 14 nid 41', 'says report.changed; asks pothole/depth'],
      ['dwfn', 'sums up pothole'],
      ['ie', 'says filed.sent'],
    ],
    stored: {
      requests: [{ service: 'pothole', place: '14 Mill Lane, Aldersford', answers: { depth: 'deeper' } }],
      waits: 'nothing',
    },
  },
);

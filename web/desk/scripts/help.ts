import { offerAlerts } from './alerts';
import { stayHere } from './here';
import { takeKeys } from './keys';
import { follow } from './live';
import { readyAnswers } from './inserts';
import { answering } from './reply';
import { typing } from './typing';

/** What a script adds to the pages on which people are helped. */
export function help(): void {
  const live = document.getElementById('live');
  if (!live) return;
  document.documentElement.classList.add('desk-runs');
  scrollDown();
  takeKeys();
  stayHere(live);
  follow(live, offerAlerts(live), typing(live));
  readyAnswers();
  answering(live);
}

/** The newest is what was come for. */
function scrollDown(): void {
  const log = document.getElementById('log');
  log?.scrollTo(0, log.scrollHeight);
}

import type { Clock } from '../../base/clock';

/** A clock that stands still until a test moves it. */
export class TestClock implements Clock {
  constructor(private time = Date.UTC(2026, 5, 1, 9, 0, 0)) {}

  now(): number {
    return this.time;
  }

  forward(ms: number): void {
    this.time += ms;
  }

  set(time: number): void {
    this.time = time;
  }
}

/** What `work` costs the processor, ms: the same on a busy machine as on a quiet one, where the time of the wall is not. */
export function cpuTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Waits until something holds, looking every few milliseconds; gives up after ten seconds with what was awaited. */
export async function until(holds: () => boolean | Promise<boolean>, what = holds.toString()): Promise<void> {
  const tries = 1000;
  for (let i = 0; i < tries; i++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`never came true: ${what}`);
}

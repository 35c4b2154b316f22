/** Waits until it is so, looking often; a test that waits in vain says so. */
export async function until(so: () => boolean | Promise<boolean>, ms = 30_000): Promise<void> {
  for (let waited = 0; !(await so()); waited += 5) {
    if (waited > ms) throw new Error(`waited ${ms} ms in vain until ${so.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Waits for something that happens by itself, for five seconds at most. */
export async function until(happened: () => boolean | Promise<boolean>, within = 5000) {
  const end = performance.now() + within;
  while (!(await happened())) {
    if (performance.now() > end) throw new Error(`It did not happen within ${within} ms: ${happened.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

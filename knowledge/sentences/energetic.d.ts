import '@energetic-ai/core';

/** Its own types stand on those of TensorFlow.js, which it carries inside and does not install. */
declare module '@energetic-ai/core' {
  /** Settles when the numbers' backend is up. */
  export function ready(): Promise<void>;
}

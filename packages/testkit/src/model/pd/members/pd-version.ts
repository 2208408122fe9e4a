/** The release that this PD takes itself for. */
export const pdVersion = 'v8.5.0';

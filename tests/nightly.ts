/** Whether there is time: `npm run test:nightly` asks more of everything that is tried at random or in great numbers. */
export const isNightly = process.env.NIGHTLY === '1';

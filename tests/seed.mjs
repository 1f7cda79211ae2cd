/**
 * Property tests draw the same cases every time, so that a change is judged by what it changes.
 * `SEED=7 npm run test:unit` draws others. Plain JavaScript: worker threads of the tests load it too,
 * and they have no TypeScript.
 */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_124) });

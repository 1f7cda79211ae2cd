import { medianOf } from "./quantile.ts";

/** How long a publication took to make. */
export interface Build {
  /** The instant of publication, ISO. */
  readonly at: string;
  readonly articles: number;
  readonly pages: number;
  readonly phases: readonly PhaseTime[];
}

interface PhaseTime {
  readonly name: string;
  readonly seconds: number;
}

/** A phase, over the builds that are remembered. */
export interface PhaseFigures {
  readonly name: string;
  /** In seconds, a build each, the oldest first; none for a build that did without the phase. */
  readonly seconds: readonly (number | undefined)[];
  readonly last: number | undefined;
  readonly median: number;
  readonly longest: number;
}

export interface BuildFigures {
  readonly builds: readonly Build[];
  /** In the order in which the builds go through them. */
  readonly phases: readonly PhaseFigures[];
  readonly total: PhaseFigures;
}

/** @param builds the oldest first */
export function buildFigures(builds: readonly Build[]): BuildFigures {
  const names: string[] = [];
  for (const { phases } of builds) {
    let place = 0;
    for (const { name } of phases) {
      const known = names.indexOf(name);
      if (known < 0) names.splice(place, 0, name);
      place = (known < 0 ? place : known) + 1;
    }
  }
  return {
    builds,
    phases: names.map((name) =>
      phaseOf(
        name,
        builds.map(({ phases }) => phases.find((phase) => phase.name === name)?.seconds),
      ),
    ),
    total: phaseOf(
      "En tout",
      builds.map(({ phases }) => phases.reduce((sum, { seconds }) => sum + seconds, 0)),
    ),
  };
}

function phaseOf(name: string, seconds: readonly (number | undefined)[]): PhaseFigures {
  const known = seconds.filter((one) => one !== undefined);
  return {
    name,
    seconds,
    last: seconds.at(-1),
    median: medianOf(known),
    longest: known.reduce((a, b) => Math.max(a, b), 0),
  };
}

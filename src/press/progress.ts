import pc from "picocolors";
import { inFrench } from "../french/number.ts";

/** What a phase tells while it works. */
export interface Phase {
  /** How far it is; drawn on a terminal only. */
  step(done: number, total: number): void;
}

/** Where a command speaks: a terminal is redrawn, a log gets whole lines. */
export interface Screen {
  readonly terminal: boolean;
  write(text: string): void;
}

export interface PhaseTime {
  readonly name: string;
  readonly seconds: number;
}

/** Between two redraws of a line, in ms: faster than this is only flicker. */
const REDRAW = 80;

/** How wide a bar is, in characters. */
const BAR = 20;

/** Shows each phase at work, and remembers how long it took. */
export class Progress {
  readonly times: PhaseTime[] = [];
  readonly #screen: Screen;
  readonly #clock: () => number;

  /** @param clock a monotonic one, in ms */
  constructor(screen: Screen, clock: () => number) {
    this.#screen = screen;
    this.#clock = clock;
  }

  /** @param good whether what the phase found is good news */
  async run<Result>(
    name: string,
    work: (phase: Phase) => Promise<Result>,
    good: (result: Result) => boolean = () => true,
  ): Promise<Result> {
    const { terminal } = this.#screen;
    const { green, red, cyan, dim } = pc.createColors(terminal);
    const bar = (share: number) => {
      const full = Math.round(share * BAR);
      return cyan("━".repeat(full)) + dim("─".repeat(BAR - full));
    };
    const start = this.#clock();
    let drawn = 0;
    const draw = (text: string) => this.#screen.write(`\r\u001b[2K${text}`);
    if (terminal) draw(`  ${name}…`);
    const step = (done: number, total: number) => {
      const now = this.#clock();
      if (!terminal || (now - drawn < REDRAW && done < total)) return;
      drawn = now;
      draw(`  ${name}… ${bar(done / Math.max(1, total))} ${done}/${total}`);
    };
    try {
      const result = await work({ step });
      const seconds = (this.#clock() - start) / 1000;
      this.times.push({ name, seconds });
      const mark = good(result) ? green("✓") : red("✗");
      const line = `${mark} ${name} ${dim(`${inFrench(seconds)} s`)}\n`;
      if (terminal) draw(line);
      else this.#screen.write(line);
      return result;
    } catch (error) {
      const line = `${red("✗")} ${name}\n`;
      if (terminal) draw(line);
      else this.#screen.write(line);
      throw error;
    }
  }
}

/** Work that was begun before its phase is shown. */
export interface Begun<Result> {
  /** The work, for {@link Progress.run}. */
  readonly shown: (phase: Phase) => Promise<Result>;
  /** Once it is over, well or not. */
  readonly settled: Promise<unknown>;
}

/** Begins work that another phase runs beside; what goes wrong with it is told when it is shown. */
export function begun<Result>(work: (step: Phase["step"]) => Promise<Result>): Begun<Result> {
  let tell: Phase["step"] = () => {};
  const result = work((done, total) => tell(done, total));
  return {
    settled: result.catch(() => {}),
    shown: ({ step }) => {
      tell = step;
      return result;
    },
  };
}

/** Run before a program (`--import`): its clock is almost three years ahead, and a few hours. */
const ahead = (1000 * 24 + 7) * 3_600_000;
const { now } = Date;
Date.now = () => now() + ahead;

globalThis.Date = new Proxy(Date, {
  construct: (clock, given, target) =>
    Reflect.construct(clock, given.length === 0 ? [clock.now()] : given, target),
});

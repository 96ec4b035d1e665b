/** What Yarn runs in its own place (.yarnrc.yml): it cannot start the scripts of a project that has Node among its packages. */
console.error(
  'Dit project werkt met npm, dat met Node meekomt: schrijf npm start, of npm run met de naam van de opdracht.',
);
process.exitCode = 1;

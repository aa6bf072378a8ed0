/** Words that say nothing of what a figure measures, however seldom a short report has them. */
export const emptyWords: ReadonlySet<string> = new Set(
  `a about above after again all almost also although among an and another any are around as at back be because been
   before behind being below between both but by came can come could did do does done down during each else even ever
   every few first for from further get go goes got had has have having he her here hers him his how however i if in
   into is it its itself just last later least less like made make many may me meanwhile might more most much must my
   near nearly never new next no nor not now of off often on once one only or other our out over own part per put quite
   rather said same saw say saying says see seen set she should since so some still such take taken than that the their
   them then there these they this those though through thus till to told too took toward two under until up upon us
   very via was we well went were what when where whether which while who whole whom whose why will with within without
   would yet you your according added added amid figure figures number total according`
    .split(/\s+/)
    .filter(Boolean),
);

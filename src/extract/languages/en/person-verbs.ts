/** Verbs that news says of people when it names nobody: "12 killed", "police arrest 14". */
export const personVerbs: ReadonlySet<string> = new Set(
  `kill injure wound hurt arrest detain evacuate rescue jail imprison infect hospitalise hospitalize displace strand
   trap die drown vaccinate deport dismiss sack hire convict sentence charge hold shoot stab murder execute apprehend nab poison
   quarantine abduct kidnap acquit flee perish expel evict extradite interrogate march protest queue employ`
    .trim()
    .split(/\s+/),
);

/** Verbs that people do whom a report merely counts: "900 attended", "14 million flew". */
export const attendingVerbs: ReadonlySet<string> = new Set(
  'attend come fly travel visit vote watch apply sign enrol volunteer donate commute turn'.split(' '),
);

/** What people come to harm in: no place that parts one count from another. */
export const eventNouns: ReadonlySet<string> = new Set(
  `fire crash accident attack storm flood quake earthquake clash raid operation explosion blast shooting collision
   disaster incident violence fighting strike protest election vote case match game`
    .trim()
    .split(/\s+/),
);

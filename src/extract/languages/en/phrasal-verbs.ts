/** Verb and particle with a meaning of their own, by lemma. */
export const phrasalVerbs: ReadonlySet<string> = new Set(
  `lay off|set up|shut down|break up|take over|call off|wipe out|carry out|clear up|dig up|hand out|hand over|pay out
   |sell off|buy back|write off|turn away|send back|bring back|give up|cut off|knock down|pull down|burn down|blow up
   |round up|throw out|lock up|close down|turn out|take in|take up|put out|roll out|sign up|turn back|let go|let out
   |bail out|rule out|track down|strike down|gun down|cordon off|seal off|fill in|fence off|tear down|wash away|take on|set aside|give out|turn down|set free|walk out|knock out|churn out|let in|send off|put down|lock down|move out|bring in|take home|cave in|hold up|pick up|put up|bring down|black out|turn over|shoot down|do away`
    .split('|')
    .map((verb) => verb.trim()),
);

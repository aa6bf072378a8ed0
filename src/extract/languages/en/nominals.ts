/** Nouns that stand for a verb, by the verb: "the closure of 12 schools" and "12 school closures" close schools. */
export const nominals: ReadonlyMap<string, string> = new Map(
  `arrest arrest|detention detain|seizure seize|confiscation confiscate|conviction convict|prosecution prosecute
   |evacuation evacuate|rescue rescue|displacement displace|destruction destroy|demolition demolish|closure close
   |cancellation cancel|suspension suspend|dismissal dismiss|recruitment recruit|construction build|completion complete
   |purchase buy|acquisition buy|delivery deliver|distribution distribute|vaccination vaccinate|inoculation vaccinate
   |deportation deport|expulsion expel|release release|inspection inspect|collapse collapse|execution execute
   |killing kill|murder murder|death die|kidnapping kidnap|abduction kidnap|theft steal|deployment deploy
   |replacement replace|repair repair|removal remove|registration register|derailment derail|cull cull
   |slaughter slaughter|recall recall|disappearance miss|hospitalisation hospitalise|hospitalization hospitalise
   |eviction evict|resignation resign|shipment ship|consumption consume|discovery find|recovery recover`
    .split('|')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

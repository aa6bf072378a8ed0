/** Verb forms that no suffix rule derives, by lemma: past and participle. */
const irregular = `
  arise arose arisen|be was been|bear bore born|beat beat beaten|become became become|begin began begun
  bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|bring brought brought
  build built built|burn burnt burnt|buy bought bought|catch caught caught|choose chose chosen|come came come
  cost cost cost|cut cut cut|deal dealt dealt|die died died|dig dug dug|do did done|draw drew drawn
  drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt
  fight fought fought|find found found|flee fled fled|fly flew flown|forget forgot forgotten|freeze froze frozen
  get got gotten|give gave given|go went gone|grow grew grown|hang hung hung|have had had|hear heard heard
  hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid
  lead led led|leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost
  make made made|mean meant meant|meet met met|pay paid paid|put put put|quit quit quit|read read read
  ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought
  sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shoot shot shot|show showed shown
  shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept
  slide slid slid|speak spoke spoken|spend spent spent|split split split|spread spread spread|stand stood stood
  steal stole stolen|stick stuck stuck|strike struck struck|swear swore sworn|sweep swept swept|swim swam swum
  take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown
  understand understood understood|wear wore worn|win won won|withdraw withdrew withdrawn|write wrote written
  outdo outdid outdone|overtake overtook overtaken|undergo underwent undergone|uphold upheld upheld
  forecast forecast forecast|broadcast broadcast broadcast|bid bid bid|spin spun spun|bend bent bent
  awake awoke awoken|beset beset beset|bet bet bet|breed bred bred|burst burst burst
  cast cast cast|cling clung clung|creep crept crept|dream dreamt dreamt|fling flung flung
  forbid forbade forbidden|foresee foresaw foreseen|forgive forgave forgiven|forgo forwent forgone
  forsake forsook forsaken|kneel knelt knelt|leap leapt leapt|mislead misled misled|misread misread misread
  mistake mistook mistaken|misunderstand misunderstood misunderstood|offset offset offset|outbid outbid outbid
  outgrow outgrew outgrown|outrun outran outrun|outsell outsold outsold|outspend outspent outspent
  override overrode overridden|overrun overran overrun|oversee oversaw overseen|overthrow overthrew overthrown
  partake partook partaken|plead pled pled|prepay prepaid prepaid|prove proved proven|rebuild rebuilt rebuilt
  recast recast recast|redo redid redone|remake remade remade|repay repaid repaid|rerun reran rerun
  resell resold resold|reset reset reset|retake retook retaken|rethink rethought rethought
  rewrite rewrote rewritten|shear sheared shorn|slay slew slain|sling slung slung|speed sped sped
  spill spilt spilt|spoil spoilt spoilt|sting stung stung|stink stank stunk|strive strove striven
  swell swelled swollen|swing swung swung|thrust thrust thrust|undercut undercut undercut
  underlie underlay underlain|underpay underpaid underpaid|undo undid undone|unwind unwound unwound
  upset upset upset|wake woke woken|weave wove woven|weep wept wept|withhold withheld withheld
  withstand withstood withstood|wring wrung wrung`;

/** Regular verbs of news prose, so that a bare or -s form is known for a verb where its neighbours allow it. */
const regular = `
  accept accuse achieve acquire act adopt advance affect agree aim allow amount announce appeal apply approve
  arrest arrive ask assault attack attend attract average award ban barricade block boost borrow brake brief burn call
  cancel capture care carry cast cause celebrate change charge check claim clear climb close collapse collect
  combat complete comprise confirm confiscate conduct consider consist contain continue contract contribute
  control convict count crack crash create cross damage deal declare decline decrease defeat delay deliver
  demand deploy destroy detain develop discover dismantle dissuade distribute donate double drop earn edge
  eliminate employ end enter equal escape escort establish estimate evacuate exceed expand expect explode export
  extend face fail file fill fine finish fire fish float follow force gain generate grant handle happen help host
  import improve include increase infect injure inspect interview invest investigate involve issue jail jump kill
  land last launch learn link list live load lower manage mark migrate monitor move need occur offer open operate
  order organise organize outnumber own pass pledge plummet plunge plan poll post prevent process produce project
  promise propose prosecute protect provide publish pull punish push quarantine raise range reach receive record
  recover recruit reduce refund register reject release relocate remain remove rent repair repay replace report
  rescue resolve rectify return reveal review round sack sail save score screen seize serve settle share shelter
  show sign slip smuggle soar solve stage start state stay stock stop store stretch study submit suffer supply
  support surge survive suspend test thwart top total trace track trade train transfer transport travel treat
  trigger triple tumble uncover unearth unveil update urge use vaccinate visit vote vow waive walk want warn waste
  watch weigh welcome widen work wound ease halve contest apprehend net nab
  analyse analyze bankroll discipline discourage enrol enroll free fulfil fulfill hire level manufacture raze reroute
  secure wipe concede consume admit acquit regret halt isolate legalise detect intercept block evict house heal
  vaccinate inoculate hospitalise hospitalize quarantine displace flood topple ruin wreck repatriate deport
  abduct administer allocate authorise authorize axe bust cheat clinch con construct defraud demolish demonstrate deny
  dismiss dispatch divert earmark erect examine finance flatten fund immunise immunize imprison inundate kidnap march
  mobilise mobilize nationalise nationalize penalise penalize perish privatise privatize protest purchase question raid
  recognise recognize refuse sanction scorch search shutter slash slay smash submerge subsidise subsidize swindle uproot
  vandalise vandalize own owe age
  abate accelerate accumulate add appreciate ascend augment balloon bounce broaden bump cheapen contract cool crater
  creep curb curtail decelerate deepen deflate depreciate descend deteriorate devalue diminish dip discount downgrade
  downsize drift dwindle ebb elevate enhance enlarge erode escalate extend fade firm forfeit gain heighten hike inch
  inflate intensify leap lengthen lessen lift lower magnify moderate mount multiply mushroom narrow nosedive nudge
  pare prune quadruple quicken rally rebound recede recoup redouble regain relinquish retreat rocket sag shave shorten
  skyrocket slice slow slump soften spike strengthen subside surrender swell tank taper thin tick treble trend trim
  upgrade wane warm weaken whittle
  debut pivot postpone promote conclude exclude decide divide allege compete complain donate entitle evade
  excavate execute exhaust exhibit expire explore export extradite ferry fetch harvest hatch ignite invite irrigate
  lend merge occupy oust overturn owe persuade possess prevent prohibit ravage reap rear refloat reimburse reopen
  reside respond restore resume retire salvage sell shrink sow stabilise strand summon suspend sustain unload unveil
  violate withdraw
  accompany adapt adjust allot arrange assess assist assume attach attain avoid await behave belong betray calculate
  circulate cite coincide commence communicate compel compensate compile comply compose conceal condemn confess confront
  connect constitute consult contaminate convene convert convey convince cooperate coordinate correspond counteract
  criticise criticize cultivate dare dedicate defend defer define depart depend depict deprive derive describe deserve
  designate detach differ disappear disclose discuss dispose disrupt dissolve disturb embark embrace emerge emit
  emphasise enable encounter encourage endanger endorse endure enforce engage enjoy enlist ensure entail envisage equip
  erupt evolve exaggerate exist expel explain expose facilitate fasten frighten furnish gather govern hamper hesitate
  hinder identify ignore illustrate imagine impair implement imply impose impress incur induce inform infringe inhabit
  inherit inject inquire insist inspire install instruct insure integrate intend intervene introduce join justify lag
  listen locate maintain modernise modernize modify mourn nominate notify obey oblige observe obtain originate overcome
  overlook participate penetrate perceive perform persist portray predict prefer prepare preserve preside presume
  prevail proceed proclaim procure prolong provoke publicise pursue qualify ratify realise realize reassure recall
  reckon recommend reconnect reconsider recycle refer reflect refrain regulate reinforce relate rely remember remind
  renew renovate replenish represent reprimand reproduce require reschedule resemble resign resist restrict retain
  retrieve reunite revive revoke safeguard satisfy scatter seem shatter simplify solicit specify speculate starve
  stimulate stipulate subscribe succeed suffice supervise suppress surpass surround testify threaten tighten tolerate
  transcend transform transmit undermine undertake unite unlock utilise vacate validate value vanish vary verify wither worsen`;

/** Past and participle forms to lemma, and which of them it is. */
export const irregularForms: ReadonlyMap<string, { lemma: string; participle: boolean; past: boolean }> =
  (() => {
    const forms = new Map<string, { lemma: string; participle: boolean; past: boolean }>();
    for (const entry of irregular.trim().split(/[|\n]\s*/)) {
      const [lemma, past, participle] = entry.trim().split(/\s+/);
      if (!lemma || !past || !participle) continue;
      forms.set(past, { lemma, past: true, participle: past === participle });
      if (!forms.has(participle)) forms.set(participle, { lemma, past: false, participle: true });
    }
    return forms;
  })();

/** Base forms. */
export const verbLemmas: ReadonlySet<string> = new Set([
  ...regular.trim().split(/\s+/),
  ...[...irregularForms.values()].map((form) => form.lemma),
]);

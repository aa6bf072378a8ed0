const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What is counted in money where nothing else is named: "a loss of 27 million". */
export const moneyNouns = set(`
  loss profit budget cost price income revenue turnover surplus deficit debt spending fine fee wage salary bill takings
  proceeds investment funding earnings gross subsidy grant loan damage compensation payout bonus dividend rent saving
  expenditure expense overspend shortfall tax duty capital reserve receipt outlay import export`);

/** Verbs whose bare object is a sum: "recouped 9.4 million", "owes 3 million". */
export const moneyVerbs = set(`
  pay cost earn recoup spend owe borrow invest lend donate repay refund fetch embezzle launder budget gross net pocket`);

/** What money is, or is paid as: "86 million in cash". */
export const moneyKinds = set(`
  cash tax taxes fines fees wages damages compensation debt debts aid loans grants benefits sales profit profits rent
  interest subsidies funding bail bonuses donations savings duties arrears losses revenue costs coins notes`);

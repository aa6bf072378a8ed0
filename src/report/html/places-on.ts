import type { Links, Places } from './places.js';

/** The files of a report in many pages in which things stand; undefined for what is in none. */
export interface Homes {
  report(id: string): string;
  plot(fact: string): string | undefined;
  finding(id: string): string | undefined;
}

/** The places of one page of many: what stands in another is linked by the name of its file. */
export function placesOn(file: string, places: Places, homes: Homes): Places {
  const { to } = places;
  const address = (home: string | undefined, link: string) =>
    home === undefined || home === file ? link : `${home}${link}`;
  const links: Links = {
    report: (id) => address(homes.report(id), to.report(id)),
    figure: (claim, report) => address(homes.report(report), to.figure(claim, report)),
    finding: (id) => address(homes.finding(id), to.finding(id)),
    plot: (fact) => address(homes.plot(fact), to.plot(fact)),
  };
  return { ...places, to: links };
}

/** Who publishes what was found: a desk by its name, and its own page. */
export interface Publisher {
  name: string;
  url?: string;
}

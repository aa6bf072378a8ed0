// Filters, sorts and searches the findings of a page, and keeps what was chosen in the address. All of the page is there
// without it.
(() => {
  const form = document.getElementById('filters');
  const list = document.querySelector('#findings .list');
  if (!form || !list) return;
  const names = ['q', 'severity', 'rule', 'report', 'state', 'sort'];
  const groups = [...list.querySelectorAll('.group')];
  const articles = [...list.querySelectorAll('.finding')];
  const homes = new Map(articles.map((article) => [article, article.parentElement]));
  const texts = new Map();
  const field = (name) => form.elements.namedItem(name);

  form.hidden = false;
  read();
  form.addEventListener('input', () => {
    keep();
    apply();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  field('open').addEventListener('click', openAll);
  window.addEventListener('popstate', read);
  window.addEventListener('beforeprint', () => setDetails(true));
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target.matches('input, select, textarea');
    if (event.key === '/' && !isTyping) {
      event.preventDefault();
      field('q').focus();
    }
  });

  function read() {
    const asked = new URLSearchParams(location.search);
    for (const name of names) field(name).value = asked.get(name) ?? '';
    // A choice that this page does not offer is none.
    for (const name of names) if (field(name).value === '' && name !== 'q') field(name).selectedIndex = 0;
    apply();
  }

  function keep() {
    const chosen = new URLSearchParams();
    for (const name of names) if (field(name).value !== '') chosen.set(name, field(name).value);
    const query = chosen.size > 0 ? `?${chosen}` : '';
    try {
      history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
    } catch {
      // Some browsers let no file change its own address; the filters work all the same.
    }
  }

  function apply() {
    const words = field('q').value.toLowerCase().split(/\s+/).filter(Boolean);
    const [severity, rule, report, state] = names.slice(1, 5).map((name) => field(name).value);
    let shown = 0;
    for (const article of articles) {
      const data = article.dataset;
      const fits =
        (severity === '' || data.severity === severity) &&
        (rule === '' || data.rule === rule) &&
        (state === '' || data.state === state) &&
        (report === '' || data.reports.split(' ').includes(report)) &&
        (words.length === 0 || words.every((word) => textOf(article).includes(word)));
      if (article.hidden === fits) article.hidden = !fits;
      if (fits) shown++;
    }
    sort(field('sort').value);
    for (const group of groups)
      group.hidden = ![...group.querySelectorAll('.finding')].some(({ hidden }) => !hidden);
    document.getElementById('shown').textContent =
      shown === articles.length ? `All ${shown} findings` : `${shown} of ${articles.length} findings`;
  }

  function textOf(article) {
    if (!texts.has(article)) texts.set(article, article.textContent.toLowerCase());
    return texts.get(article);
  }

  function sort(by) {
    const isSorted = list.dataset.sort ?? '';
    if (by === isSorted) return;
    list.dataset.sort = by;
    if (by === '') {
      for (const article of articles) homes.get(article).append(article);
      return;
    }
    const key = by === 'kind' ? ({ dataset }) => dataset.rule : ({ dataset }) => dataset.reports;
    const ordered = articles
      .map((article, index) => ({ article, index, key: key(article) }))
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index));
    list.append(...ordered.map(({ article }) => article));
  }

  function openAll() {
    const isOpening = field('open').textContent === 'Open all details';
    setDetails(isOpening);
    field('open').textContent = isOpening ? 'Close all details' : 'Open all details';
  }

  function setDetails(open) {
    for (const article of articles)
      if (!article.hidden) for (const details of article.querySelectorAll('details')) details.open = open;
  }
})();

// Filters, sorts and searches the findings of a page, and keeps what was chosen in the address. All of the page is there
// without it.
const form = document.getElementById('filters');
const list = document.querySelector('#findings .list');
const names = ['q', 'severity', 'rule', 'report', 'state', 'sort'];
const groups = [...(list?.querySelectorAll('.group') ?? [])];
const articles = [...(list?.querySelectorAll('.finding') ?? [])];
const homes = new Map(articles.map((article) => [article, article.parentElement]));
const texts = new Map();
const field = (name) => form.elements.namedItem(name);

if (form && list) start();

function start() {
  form.hidden = false;
  readAddress();
  form.addEventListener('input', () => {
    writeAddress();
    apply();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  field('open').addEventListener('click', openAll);
  window.addEventListener('popstate', readAddress);
  window.addEventListener('hashchange', showTarget);
  window.addEventListener('beforeprint', () => setDetails(true));
  document.addEventListener('keydown', searchOnSlash);
}

function readAddress() {
  const asked = new URLSearchParams(location.search);
  for (const name of names) {
    field(name).value = asked.get(name) ?? '';
    // A choice that this page does not offer is none.
    if (field(name).selectedIndex === -1) field(name).selectedIndex = 0;
  }
  apply();
}

function writeAddress() {
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
  const fits = (article) => {
    const { dataset } = article;
    return (
      (severity === '' || dataset.severity === severity) &&
      (rule === '' || dataset.rule === rule) &&
      (state === '' || (dataset.state ?? 'open') === state) &&
      (report === '' || dataset.reports.split(' ').includes(report)) &&
      words.every((word) => textOf(article).includes(word))
    );
  };
  let shown = 0;
  for (const article of articles) {
    const isShown = fits(article);
    if (article.hidden === isShown) article.hidden = !isShown;
    if (isShown) shown++;
  }
  sort(field('sort').value);
  for (const group of groups) group.hidden = !group.querySelector('.finding:not([hidden])');
  const all = articles.length;
  document.getElementById('shown').textContent =
    shown === all ? `All ${all} findings` : `${shown} of ${all} findings`;
}

function textOf(article) {
  if (!texts.has(article)) texts.set(article, article.textContent.toLowerCase());
  return texts.get(article);
}

/** Back under the headings they came in, or one list. */
function sort(by) {
  if (by === (list.dataset.sort ?? '')) return;
  list.dataset.sort = by;
  if (by === '') {
    for (const article of articles) homes.get(article).append(article);
    return;
  }
  const key = ({ dataset }) => (by === 'kind' ? dataset.rule : dataset.reports);
  const inOrder = (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
  list.append(...articles.toSorted(inOrder));
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

/** A link to a finding that the filters hide takes them away. */
function showTarget() {
  const target = document.getElementById(location.hash.slice(1));
  if (!target?.closest('.finding[hidden]')) return;
  form.reset();
  writeAddress();
  apply();
  target.scrollIntoView();
}

function searchOnSlash(event) {
  if (event.key !== '/' || event.target.matches('input, select, textarea')) return;
  event.preventDefault();
  field('q').focus();
}

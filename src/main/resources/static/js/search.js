// Keeps the list under a field in step with what is typed in it.
let waiting;
let asking;

// An answer that comes after a later question is no answer any more.
async function suggest(field) {
  asking?.abort();
  asking = new AbortController();
  const { signal } = asking;
  const address = new URL(field.dataset.suggest, location);
  address.searchParams.set('q', field.value);
  const text = await fetch(address, { headers: { Accept: 'text/html' }, signal })
    .then((answer) => (answer.ok ? answer.text() : null)).catch(() => null);
  if (text === null || signal.aborted) return;
  const list = new DOMParser().parseFromString(text, 'text/html').querySelector('datalist');
  if (list) field.list.replaceChildren(...list.children);
}

document.addEventListener('input', (event) => {
  if (event.target.dataset.suggest === undefined) return;
  clearTimeout(waiting);
  waiting = setTimeout(suggest, 150, event.target);
});

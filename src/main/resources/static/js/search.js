// Keeps the list of sources under the search field in step with what is typed.
const field = document.getElementById('ask');
let waiting;
let asking;

// An answer that comes after a later question is no answer any more.
async function suggest() {
  asking?.abort();
  asking = new AbortController();
  const { signal } = asking;
  const address = new URL('search/suggest', field.form.action.replace(/search$/, ''));
  address.searchParams.set('q', field.value);
  const text = await fetch(address, { headers: { Accept: 'text/html' }, signal })
    .then((answer) => (answer.ok ? answer.text() : null)).catch(() => null);
  if (text === null || signal.aborted) return;
  const list = new DOMParser().parseFromString(text, 'text/html').querySelector('datalist');
  if (list) document.getElementById('suggestions').replaceChildren(...list.children);
}

field?.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(suggest, 150);
});

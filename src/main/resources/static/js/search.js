// Keeps the list of sources under the search field in step with what is typed.
const field = document.getElementById('ask');
let waiting;

async function suggest() {
  const address = new URL('search/suggest', field.form.action.replace(/search$/, ''));
  address.searchParams.set('q', field.value);
  const answer = await fetch(address, { headers: { Accept: 'text/html' } }).catch(() => null);
  if (!answer?.ok) return;
  const list = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('datalist');
  if (list) document.getElementById('suggestions').replaceChildren(...list.children);
}

field?.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(suggest, 150);
});

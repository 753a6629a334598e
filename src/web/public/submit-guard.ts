const forgetMs = 10_000;

/** A second press sends nothing: the button is busy, its words stay. Forgotten after a while. */
export function guardSubmits(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return;
    if (form.method !== 'post') return;
    if (form.dataset['sent'] !== undefined) {
      event.preventDefault();
      return;
    }
    form.dataset['sent'] = '';
    event.submitter?.setAttribute('aria-busy', 'true');
    setTimeout(() => {
      forget(form);
    }, forgetMs);
  });
  // Back from the next page: the browser shows this one as it was left.
  addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll<HTMLFormElement>('form[data-sent]')) forget(form);
  });
}

function forget(form: HTMLFormElement): void {
  delete form.dataset['sent'];
  for (const button of form.querySelectorAll('[aria-busy]')) button.removeAttribute('aria-busy');
}

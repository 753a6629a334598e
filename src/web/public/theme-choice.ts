/** Light, dark, high contrast at once; the choice goes to the server behind. */
export function enhanceThemeChoice(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    const button = event.submitter;
    if (!(form instanceof HTMLFormElement) || form.dataset['themeChoice'] === undefined) return;
    if (!(button instanceof HTMLButtonElement) || form.dataset['plain'] !== undefined) return;
    event.preventDefault();
    const { dataset } = document.documentElement;
    if (button.value === 'auto') delete dataset['theme'];
    else dataset['theme'] = button.value;
    for (const other of form.querySelectorAll('button'))
      other.setAttribute('aria-pressed', String(other === button));
    void keep(form, button);
  });
}

async function keep(form: HTMLFormElement, button: HTMLButtonElement): Promise<void> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form, button))
    if (typeof value === 'string') body.append(name, value);
  const kept = await fetch(form.action, { method: 'POST', body }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (kept) return;
  // The plain way shows what is wrong.
  form.dataset['plain'] = '';
  form.requestSubmit(button);
}

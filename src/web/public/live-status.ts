/** Time of the last data, for the sentence that says that the server is lost. */
let dataTime = clock();

/** The server's hour of the data where the page says it (`data-live-time`), else this machine's. */
export function dataIsFresh(): void {
  dataTime =
    document.querySelector<HTMLElement>('[data-live-time]')?.dataset['liveTime'] ?? clock();
  for (const element of statusElements()) {
    const { liveBefore } = element.dataset;
    if (liveBefore === undefined) continue;
    element.textContent = liveBefore;
    delete element.dataset['liveBefore'];
  }
}

/** Puts the sentence of each `data-live-status` in place of its words; `{time}` is the data's hour. */
export function dataIsOld(): void {
  for (const element of statusElements()) {
    element.dataset['liveBefore'] ??= element.textContent;
    element.textContent = (element.dataset['liveStatus'] ?? '').replace('{time}', dataTime);
  }
}

function statusElements(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-live-status]')].filter(
    ({ dataset }) => dataset['liveStatus'] !== '',
  );
}

function clock(): string {
  const { lang } = document.documentElement;
  const time = new Date().toLocaleTimeString(lang === '' ? [] : lang, {
    hour: 'numeric',
    minute: '2-digit',
  });
  return lang.startsWith('ca') ? time.replace(':', '.') : time;
}

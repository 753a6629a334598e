/** Time of the last data, for the sentence that says that the server is lost. */
let dataTime = hourOfData();

/** Puts back the words that stood before the loss. */
export function dataIsFresh(): void {
  dataTime = hourOfData();
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

/** The server's hour where the page says it (`data-live-time`), else this machine's. */
function hourOfData(): string {
  return document.querySelector<HTMLElement>('[data-live-time]')?.dataset['liveTime'] ?? clock();
}

function clock(): string {
  const { lang } = document.documentElement;
  const time = new Date().toLocaleTimeString(lang === '' ? [] : lang, {
    hour: 'numeric',
    minute: '2-digit',
  });
  return lang.startsWith('ca') ? time.replace(':', '.') : time;
}

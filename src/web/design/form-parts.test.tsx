import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Button, ButtonWhy } from './button.tsx';
import { CheckboxGroup, RadioGroup } from './choices.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { Field, Select } from './field.tsx';

const html = (element: ReactElement) => renderToStaticMarkup(element);

test('a field names itself, its hint and its error', () => {
  const markup = html(<Field name="email" label="Correu" hint="Per avisar-vos" error="Falta @" />);
  expect(markup).toContain('<label for="email">Correu</label>');
  expect(markup).toContain('aria-describedby="email-hint email-error"');
  expect(markup).toContain('aria-invalid="true"');
  expect(markup).toMatch(/id="email-error"[^>]*>Falta @/);
});

test('a field without hint or error points at nothing', () => {
  const markup = html(<Field name="name" label="Nom" />);
  expect(markup).not.toContain('aria-describedby');
  expect(markup).not.toContain('aria-invalid');
});

test('what was typed is text, never markup', () => {
  expect(html(<Field name="a" label="A" value={'"><script>'} />)).not.toContain('<script>');
});

test('an error link arrives at the first radio of its group', () => {
  const group = html(
    <RadioGroup
      name="how"
      label="Com?"
      value="b"
      options={[
        { value: 'a', label: 'A' },
        { value: 'b', label: 'B', hint: 'Gratuït' },
      ]}
    />,
  );
  const summary = html(<ErrorSummary title="1 error" errors={[{ id: 'how', message: 'Trieu' }]} />);
  expect(summary).toContain('href="#how"');
  expect(group).toMatch(/<input[^>]*id="how"[^>]*value="a"/);
  expect(group).toMatch(/<input[^>]*aria-describedby="how-1-row-hint"[^>]*>/);
  expect(group.match(/checked=""/g)).toHaveLength(1);
  expect(group).toContain('<legend>Com?</legend>');
});

test('a summary without errors is not there', () => {
  expect(html(<ErrorSummary title="0" errors={[]} />)).toBe('');
});

test('chosen values come back chosen', () => {
  const boxes = html(
    <CheckboxGroup
      name="needs"
      label="Què?"
      values={['y']}
      options={[
        { value: 'x', label: 'X' },
        { value: 'y', label: 'Y' },
      ]}
    />,
  );
  expect(boxes).toMatch(/value="y"[^>]*checked=""|checked=""[^>]*value="y"/);
  const list = html(
    <Select
      name="s"
      label="S"
      value="2"
      options={[
        { value: '1', label: '1' },
        { value: '2', label: '2' },
      ]}
    />,
  );
  expect(list).toContain('<option value="2" selected="">');
});

test('a refused button can still be pressed and says why', () => {
  const markup = html(
    <>
      <Button refusedId="why">Guarda</Button>
      <ButtonWhy id="why">Tanquem d’aquí a 20 minuts.</ButtonWhy>
    </>,
  );
  expect(markup).toContain('aria-disabled="true" aria-describedby="why"');
  expect(markup).not.toContain(' disabled=');
});

test('a busy button keeps its words', () => {
  expect(html(<Button busy>Envia</Button>)).toMatch(/aria-busy="true".*Envia/);
});

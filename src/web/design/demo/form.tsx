import { Button, Buttons, ButtonLink, ButtonWhy } from '../button.tsx';
import { Checkbox, CheckboxGroup, RadioGroup } from '../choices.tsx';
import { ErrorSummary } from '../error-summary.tsx';
import { Field, Select, Textarea } from '../field.tsx';

const emailError = 'Falta l’arrova. Escriviu-la així: nom@exemple.cat';
const dayError = 'Trieu com us avisem, o «No cal».';

/** A form with every control, empty, filled, wrong and read-only. */
export function FormDemo() {
  return (
    <form id="demo" method="post" action="/design" noValidate>
      <h1>Com us avisem?</h1>
      <ErrorSummary
        title="Hi ha 2 dades per corregir"
        errors={[
          { id: 'email', message: emailError },
          { id: 'how', message: dayError },
        ]}
      />
      <Field name="name" label="Nom" autoComplete="name" hint="El que voleu que diguem." />
      <Field
        name="email"
        type="email"
        label="Correu electrònic"
        autoComplete="email"
        value="nom.exemple.cat"
        error={emailError}
      />
      <Field
        name="phone"
        type="tel"
        label="Telèfon"
        optional="si voleu"
        autoComplete="tel"
        value="600 000 000"
        checkIt="Ens el vau donar el 3 de març. Comproveu-lo."
        size={16}
      />
      <Field name="code" label="Codi del torn" value="R 121" readOnly size={10} />
      <RadioGroup
        name="how"
        label="Com us avisem?"
        hint="Us avisem quan faltin dues persones."
        error={dayError}
        value="sms"
        options={[
          { value: 'mail', label: 'Per correu electrònic' },
          { value: 'sms', label: 'Per SMS', hint: 'Gratuït' },
          { value: 'none', label: 'No cal' },
        ]}
      />
      <CheckboxGroup
        name="needs"
        label="Us cal alguna cosa?"
        optional="si voleu"
        values={['large']}
        options={[
          { value: 'large', label: 'Lletra gran' },
          { value: 'signs', label: 'Intèrpret de llengua de signes' },
        ]}
      />
      <Select
        name="site"
        label="Oficina"
        value="muralla"
        options={[
          { value: 'muralla', label: 'Plaça de la Muralla' },
          { value: 'port', label: 'Oficina del Port' },
        ]}
      />
      <Textarea name="notes" label="Què més hem de saber?" optional="si voleu" rows={3} />
      <Checkbox name="keep" label="Deseu-ho per a la propera vegada" checked />
      <Buttons>
        <Button>Continua</Button>
        <ButtonLink href="#back" kind="secondary">
          Torna
        </ButtonLink>
        <Button busy>Enviem</Button>
        <Button kind="secondary" refusedId="why">
          Guarda’m el lloc
        </Button>
        <Button kind="danger" type="button">
          Deixa el torn
        </Button>
        <ButtonWhy id="why">
          No es pot guardar el lloc: l’oficina tanca d’aquí a 20 minuts. Podeu demanar cita.
        </ButtonWhy>
      </Buttons>
    </form>
  );
}

import { ShortAnswer } from '../../../web/design/answer.tsx';
import { Section } from '../../../web/design/columns.tsx';
import { Details } from '../../../web/design/details.tsx';
import { Notice } from '../../../web/design/notice.tsx';
import type { FrameContext } from '../../../web/frame/public-frame.tsx';
import type { AnswerView, ProcedureView } from '../views/procedure.ts';
import { SaidText } from './said.tsx';

/** The short answer, or why there is none, with what one must know before reading it. */
export function AnswerHead(props: {
  readonly frame: FrameContext;
  readonly procedure: ProcedureView;
}) {
  const { t } = props.frame;
  const { answer, campaign, phone } = props.procedure;
  if (answer === null)
    return (
      <>
        <Notice kind="info" title={t('headquarters.procedure.unwritten')}>
          {t('headquarters.procedure.unwrittenText', { number: phone.shown })}
        </Notice>
        {campaign && <p>{t('headquarters.procedure.campaign')}</p>}
      </>
    );
  return (
    <>
      {answer.outdatedSince !== null && (
        <Notice kind="warn" title={t('headquarters.procedure.outdated')}>
          {t('headquarters.procedure.outdatedText', { date: answer.outdatedSince })}
        </Notice>
      )}
      {answer.otherLanguage && answer.short.lang !== undefined && (
        <p className="c-quiet">{t('common.fallbackLanguage')}</p>
      )}
      <ShortAnswer {...(answer.short.lang === undefined ? {} : { lang: answer.short.lang })}>
        {answer.short.text}
      </ShortAnswer>
      {campaign && <p>{t('headquarters.procedure.campaign')}</p>}
    </>
  );
}

/** Frequent questions, easy reading, what the law says. */
export function AnswerMore({ frame, answer }: { frame: FrameContext; answer: AnswerView }) {
  const { t } = frame;
  return (
    <Section title={t('headquarters.procedure.questions')}>
      <div>
        {answer.questions.map((one, index) => (
          <Details
            key={one.question.text}
            summary={<SaidText said={one.question} />}
            open={index === 0}
          >
            <p>
              <SaidText said={one.answer} />
            </p>
          </Details>
        ))}
        <Details summary={t('headquarters.procedure.easy')}>
          {answer.easy.map((line) => (
            <p key={line.text}>
              <SaidText said={line} />
            </p>
          ))}
        </Details>
        <Details summary={t('headquarters.procedure.legal')}>
          <ul>
            {answer.legalBasis.map((basis) => (
              <li key={basis.text}>
                <SaidText said={basis} />.
              </li>
            ))}
          </ul>
        </Details>
      </div>
    </Section>
  );
}

import type { DeskAnswer } from '../../../modules/desk/contract.ts';
import { useSettings } from '../settings-context.tsx';

/** Price, term and documents; what the council obtains itself is never asked for. */
export function AnswerFacts({ answer }: { answer: DeskAnswer }) {
  const { t } = useSettings();
  const { cost, term, documents } = answer;
  return (
    <div className="desk-facts">
      <dl>
        {cost !== null && (
          <div>
            <dt>{t('desk.guide.cost')}</dt>
            <dd>{cost}</dd>
          </div>
        )}
        {term !== null && (
          <div>
            <dt>{t('desk.guide.term')}</dt>
            <dd>{term}</dd>
          </div>
        )}
        {documents.length > 0 && (
          <div>
            <dt>{t('desk.guide.documents')}</dt>
            {documents.map(({ id, name, councilObtains }) => (
              <dd key={id}>
                {name}
                {councilObtains && ` (${t('desk.guide.documentOurs')})`}
              </dd>
            ))}
          </div>
        )}
      </dl>
      <p>
        <a href={answer.publicPath} target="_blank" rel="noreferrer">
          {t('desk.guide.public')}
        </a>
      </p>
    </div>
  );
}

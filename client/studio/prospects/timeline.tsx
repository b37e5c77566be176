import { Link } from 'wouter'
import { type StageModel, stageIndexForRole, stageName } from '../../../shared/core/funnel/stages.ts'
import { outcomes, type TouchpointView } from '../../../shared/protocol/prospect-api.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { joinClasses } from '../../../shared/ui/join-classes.ts'
import { useLanguage, useTexts } from '../../../shared/ui/language.tsx'
import { StageBadge } from '../../../shared/ui/stage-badge.tsx'
import { VisuallyHidden } from '../../../shared/ui/visually-hidden.tsx'
import { useProblemText } from '../problem-text.tsx'
import { keys, useChange } from '../queries.ts'
import { useToast } from '../studio-context.tsx'
import { When } from '../when.tsx'
import { prospectTexts } from './texts.ts'

/** What somebody did, newest first, each act with what it earned: their sum is the score. */
export function Timeline({
  id,
  touchpoints,
  stages,
}: {
  id: string
  touchpoints: readonly TouchpointView[]
  stages: StageModel
}) {
  const t = useTexts(prospectTexts)
  const toast = useToast()
  const problemText = useProblemText()
  const takeBack = useChange(
    (touchpointId: string, api) =>
      api.call('DELETE /prospects/:id/touchpoints/:touchpointId', { params: { id, touchpointId } }),
    [keys.prospect(id), keys.allProspects],
  )
  if (touchpoints.length === 0) return <p className="text-ink-2">{t('nothingYet')}</p>
  return (
    <ol className="border-b border-line">
      {touchpoints.map((touch) => (
        <li
          key={touch.id}
          className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-1 border-t border-line py-4"
        >
          <div className="min-w-0 leading-snug">
            <Act touch={touch} stages={stages} />
          </div>
          <p
            className={joinClasses('text-end tabular-nums', touch.points > 0 ? 'font-medium' : 'text-ink-3')}
          >
            <span aria-hidden="true">{touch.points > 0 ? `+${touch.points}` : '0'}</span>
            <VisuallyHidden>{t('points', { count: touch.points })}</VisuallyHidden>
          </p>
          {touch.logged && (
            <Button
              size="small"
              variant="quiet"
              className="-ms-3.5 justify-self-start"
              busy={takeBack.isPending && takeBack.variables === loggedId(touch)}
              onClick={() =>
                takeBack.mutate(loggedId(touch), {
                  onSuccess: () => toast('success', t('takenBack')),
                  onError: (error) => toast('error', problemText(error)),
                })
              }
            >
              {t('takeBack')}
            </Button>
          )}
        </li>
      ))}
    </ol>
  )
}

/** On the page an id carries its kind before it. */
const loggedId = ({ id, kind }: TouchpointView): string => id.slice(kind.length + 1)

function Act({ touch, stages }: { touch: TouchpointView; stages: StageModel }) {
  const t = useTexts(prospectTexts)
  const language = useLanguage()
  const outcome = outcomes.find((known) => known === touch.outcome)
  const index = touch.role === null ? -1 : stageIndexForRole(stages, touch.role)
  const stage = stages[index]
  const isJoin = touch.kind === 'joined'
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="font-medium">{t(`touch-${touch.kind}`)}</span>
        {outcome && <span>{t(`outcome-${outcome}`)}</span>}
        {stage && touch.kind !== 'joined' && (
          <StageBadge
            className="text-sm"
            stage={{ name: stageName(stage, language), index, count: stages.length }}
          />
        )}
      </p>
      {touch.question !== null && <p className="text-sm text-ink-2 wrap-anywhere">{touch.question}</p>}
      {touch.text !== '' && (
        <p className="mt-1 whitespace-pre-line wrap-anywhere">
          {isJoin ? t('viaChannel', { channel: touch.text }) : touch.text}
        </p>
      )}
      <p className="mt-1 text-sm text-ink-2">
        <When at={touch.at} />
        {touch.session && (
          <>
            {' · '}
            <Link
              href={`/sessions/${touch.session.id}`}
              state={{ within: true }}
              className="underline underline-offset-4 wrap-anywhere hover:text-ink"
            >
              {touch.session.title}
            </Link>
          </>
        )}
        {touch.member !== null && <span> · {t('byMember', { name: touch.member })}</span>}
      </p>
    </>
  )
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { stageRoles } from '../../../shared/core/funnel/stages.ts'
import {
  defaultWeights,
  type ScoreWeights,
  scoreLimits,
} from '../../../shared/core/prospects/intent-score.ts'
import type { WorkspaceView } from '../../../shared/protocol/api.ts'
import { Banner } from '../../../shared/ui/banner.tsx'
import { Button } from '../../../shared/ui/button.tsx'
import { useTexts } from '../../../shared/ui/language.tsx'
import { NumberField } from '../../../shared/ui/number-field.tsx'
import { useProblemText } from '../problem-text.tsx'
import { keys, type Login } from '../queries.ts'
import { sameValue } from '../same-value.ts'
import { useStudio, useToast } from '../studio-context.tsx'
import { settingsTexts } from './texts.ts'

const kinds = ['joined', 'responded', 'asked', 'upvoted', 'called', 'met', 'emailed'] as const

/** What acts are worth, and how fast their heat is lost. All scores follow when it is saved. */
export function WeightsForm({ workspace }: { workspace: WorkspaceView }) {
  const t = useTexts(settingsTexts)
  const { api } = useStudio()
  const queries = useQueryClient()
  const toast = useToast()
  const problemText = useProblemText()
  const [weights, setWeights] = useState<ScoreWeights>(workspace.weights)
  const changed = !sameValue(weights, workspace.weights)
  const save = useMutation({
    mutationFn: (wanted: ScoreWeights) => api.call('PUT /workspace/weights', { body: { weights: wanted } }),
    onSuccess: (stored) => {
      queries.setQueryData<Login | null>(keys.me, (login) =>
        login ? { ...login, workspace: { ...login.workspace, weights: stored.weights } } : login,
      )
      toast('success', t('weightsSaved'))
      return Promise.all([
        queries.invalidateQueries({ queryKey: keys.allProspects }),
        queries.invalidateQueries({ queryKey: ['prospect'] }),
      ])
    },
  })
  const weight = (label: string, value: number, change: (value: number) => void) => (
    <NumberField
      key={label}
      label={label}
      value={value}
      min={0}
      max={scoreLimits.weight}
      onChange={(typed) => change(typed ?? 0)}
    />
  )
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(weights)
      }}
    >
      <Group legend={t('weightKinds')}>
        {kinds.map((kind) =>
          weight(t(`act-${kind}`), weights.kinds[kind], (value) =>
            setWeights({ ...weights, kinds: { ...weights.kinds, [kind]: value } }),
          ),
        )}
      </Group>
      <Group legend={t('weightStages')}>
        {stageRoles.map((role) =>
          weight(t(`means-${role}`), weights.stages[role], (value) =>
            setWeights({ ...weights, stages: { ...weights.stages, [role]: value } }),
          ),
        )}
      </Group>
      <Group legend={t('weightLimits')}>
        <NumberField
          label={t('answersPerSession')}
          value={weights.answersPerSession}
          min={1}
          max={scoreLimits.perSession}
          onChange={(value) => setWeights({ ...weights, answersPerSession: value ?? 1 })}
        />
        <NumberField
          label={t('halfLife')}
          unit={t('days')}
          value={weights.halfLifeDays}
          min={scoreLimits.halfLifeDays.min}
          max={scoreLimits.halfLifeDays.max}
          onChange={(value) => setWeights({ ...weights, halfLifeDays: value ?? 1 })}
        />
      </Group>
      {save.error !== null && <Banner tone="error" className="mb-5" title={problemText(save.error)} />}
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" type="submit" disabled={!changed} busy={save.isPending}>
          {t('saveWeights')}
        </Button>
        <Button disabled={sameValue(weights, defaultWeights)} onClick={() => setWeights(defaultWeights)}>
          {t('usualWeights')}
        </Button>
      </div>
    </form>
  )
}

function Group({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="mb-8">
      <legend className="mb-3 font-medium">{legend}</legend>
      <div className="grid items-end gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">{children}</div>
    </fieldset>
  )
}

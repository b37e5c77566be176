import { useTexts } from '../../ui/language.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { Switch } from '../../ui/switch.tsx'
import { limits } from '../config-parts.ts'
import { ImageField } from '../parts/image-field.tsx'
import { LimitedText } from '../parts/limited-text.tsx'
import { StageTagSelect } from '../parts/stage-tag-select.tsx'
import type { EditorProps } from '../view-props.tsx'
import { brainstormLimits } from './ideas.ts'
import { brainstormTexts } from './texts.ts'

export default function BrainstormEditor({ config, onChange, stages, upload }: EditorProps<'brainstorm'>) {
  const t = useTexts(brainstormTexts)
  const { ideas, idea, votes } = brainstormLimits
  return (
    <div className="flex flex-col gap-6">
      <LimitedText
        label={t('question')}
        rows={2}
        limit={limits.heading}
        value={config.question}
        onChange={(question) => onChange({ ...config, question })}
      />
      <p className="text-sm text-ink-2">{t('steps')}</p>
      <NumberField
        label={t('maxIdeas')}
        hint={t('maxIdeasHint', { max: ideas, length: idea })}
        min={1}
        max={ideas}
        value={config.maxIdeas}
        onChange={(maxIdeas) => onChange({ ...config, maxIdeas: Math.round(maxIdeas ?? 1) })}
      />
      <NumberField
        label={t('votes')}
        hint={t('votesHint', { max: votes })}
        min={1}
        max={votes}
        value={config.votes}
        onChange={(count) => onChange({ ...config, votes: Math.round(count ?? 1) })}
      />
      <Switch
        label={t('openVotes')}
        hint={t('openVotesHint')}
        checked={config.openVotes}
        onChange={(openVotes) => onChange({ ...config, openVotes })}
      />
      <StageTagSelect
        label={t('stageOfIdea')}
        value={config.stageOfIdea}
        stages={stages}
        onChange={(stageOfIdea) => onChange({ ...config, stageOfIdea })}
      />
      <StageTagSelect
        label={t('stageOfVote')}
        value={config.stageOfVote}
        stages={stages}
        onChange={(stageOfVote) => onChange({ ...config, stageOfVote })}
      />
      <ImageField
        label={t('image')}
        value={config.image}
        upload={upload}
        onChange={(image) => onChange({ ...config, image })}
      />
    </div>
  )
}

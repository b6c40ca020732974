// Which text a figure takes.
import { useMessages } from '@/i18n';
import { ChoiceControl } from './ChoiceControl';
import { TEXT_CHOICES, type TextChoiceName } from './textChoices';
import { textMessages } from './textMessages';

interface TextChoiceProps {
  value: TextChoiceName;
  onChange: (text: TextChoiceName) => void;
}

export function TextChoice({ value, onChange }: TextChoiceProps) {
  const t = useMessages(textMessages);
  return (
    <ChoiceControl
      label={t.text}
      options={TEXT_CHOICES.map((name) => ({ value: name, label: t[name] }))}
      value={value}
      onChange={onChange}
      asList
    />
  );
}

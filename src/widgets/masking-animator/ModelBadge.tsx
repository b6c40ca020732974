// That a model came with the book, with the way to its card.
import { ProvenanceBadge } from '@/ui/ProvenanceBadge';

export function ModelBadge({ model }: { model: string }) {
  return (
    <ProvenanceBadge
      provenance="shippedWeights"
      detail={model}
      href={`${import.meta.env.BASE_URL}models/${model}/`}
    />
  );
}

// Catches what goes wrong while rendering, says so in a sentence, and offers to try again.
import { Component, type ReactNode } from 'react';
import { statusMessages } from './messages';

interface Props {
  /** What failed, at the start of the sentence, e.g. "This figure". */
  what: string;
  /** Called when the reader tries again. */
  onRetry?: () => void;
  children: ReactNode;
}

export class ErrorBoundary extends Component<Props, { error: Error | undefined }> {
  override state: { error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  private readonly retry = () => {
    this.props.onRetry?.();
    this.setState({ error: undefined });
  };

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    const t = statusMessages.get();
    return (
      <div role="alert">
        <p>{t.notShown({ what: this.props.what, reason: error.message })}</p>
        <button type="button" onClick={this.retry}>
          {t.tryAgain}
        </button>{' '}
        <button type="button" onClick={() => location.reload()}>
          {t.reload}
        </button>
      </div>
    );
  }
}

// A run whose numbers are no numbers any more.

/** The loss or the gradient is no finite number: the run has stopped, its weights are those before the step. */
export class DivergedError extends Error {
  override readonly name = 'DivergedError';
  /**
   * `step` is the one that failed, 1 for the first; `tensor` the first tensor that holds a number that is not finite, in the
   * order: parameters, what the model computes from them, gradients.
   */
  readonly details: {
    step: number;
    tensor: string;
    lossNats: number;
    gradientNorm: number;
    /** The step of the newest checkpoint, to go on from with another learning rate; undefined where there is none. */
    checkpointStep?: number | undefined;
  };

  constructor(details: DivergedError['details'], learningRate: number) {
    const { step, tensor, lossNats, gradientNorm } = details;
    super(
      `training: at step ${step} the loss is ${lossNats} and the norm of the gradient ${gradientNorm}; the first number that is not finite is in ${tensor}. The learning rate was ${learningRate}: choose a smaller one, or clip the gradient.`,
    );
    this.details = details;
  }
}

// The gradients of tfjs that training uses: for each operation, how a change of its output goes back to its inputs.
//
// tfjs writes every operation that computes a loss on a tape; the gradient of the loss is found by going back along
// the tape, and these are the rules for one operation each (logSoftmax brings its own).
import { registerGradient } from '@tensorflow/tfjs-core';
import { multiplyGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Multiply_grad';
import { negGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Neg_grad';
import { sumGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Sum_grad';

[multiplyGradConfig, negGradConfig, sumGradConfig].forEach(registerGradient);

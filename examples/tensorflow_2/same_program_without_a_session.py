"""The same running mean in TensorFlow 2: a function instead of a session."""

# %% build
import tensorflow as tf

total = tf.Variable(0.0)
count = tf.Variable(0.0)


@tf.function
def mean(x):
    total.assign_add(x)
    count.assign_add(1.0)
    return total / count


# %% run
means = [float(mean(number)) for number in tf.constant([2.0, 4.0, 9.0])]
print("means:", means)

# %% traces
one_trace = mean.experimental_get_tracing_count()
for number in [2.0, 4.0, 9.0]:
    mean(number)
more_traces = mean.experimental_get_tracing_count()

print("graphs traced for the tensors:", one_trace)
print("and after Python numbers:     ", more_traces)

"""A tf.function builds a graph for each new Python number, and one for all tensors."""

# %% run
import tensorflow as tf

built = []


@tf.function
def double(x):
    built.append(x)
    return x * 2


for number in range(5):
    double(number)
for_numbers = len(built)

built.clear()
for number in range(5):
    double(tf.constant(number))
for_tensors = len(built)

print("graphs built for 5 Python numbers:", for_numbers)
print("graphs built for 5 tensors:       ", for_tensors)

"""A `tf.function` may make variables at its first call only, and only once."""

# %% define
import tensorflow as tf

x = tf.constant(2.0)


@tf.function(autograph=False)
def add_new_bias(x):
    bias = tf.Variable(1.0)
    return x + bias


# %% call raises="ValueError"
add_new_bias(x)

# %% outside
bias = tf.Variable(1.0)


@tf.function
def add_bias(x):
    return x + bias


print(add_bias(x).numpy())


# %% module
class AddBias(tf.Module):
    bias = None

    def __call__(self, x):
        if self.bias is None:
            self.bias = tf.Variable(1.0)
        return x + self.bias


@tf.function(autograph=False)
def apply(module, x):
    return module(x)


first = AddBias()
print(apply(first, x).numpy(), apply(first, x).numpy())

# %% second_module raises="ValueError"
second = AddBias()
apply(second, x)

# %% function_each
apply_second = tf.function(second)
print(apply_second(x).numpy())
